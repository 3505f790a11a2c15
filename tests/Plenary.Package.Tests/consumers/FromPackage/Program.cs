System.Console.WriteLine(LibraryWithTexts.Duty.Words);
