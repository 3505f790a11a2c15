using System;

Console.WriteLine(LibraryBetween.Between.Words);
Console.WriteLine(LibraryWithTexts.A_RES_52_131.Instance.Operative1.Opening);
