using System;
using WrongFootnote;

Console.WriteLine(A_RES_52_131.Instance.Operative3.Footnote2);
Console.WriteLine(A_RES_52_131.Instance.Operative1.Footnote2);
