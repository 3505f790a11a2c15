using System;

Console.WriteLine(typeof(Plenary.Resolution).Assembly.GetName().Version);
Console.WriteLine(LibraryWithTexts.Duty.Words);
