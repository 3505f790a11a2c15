System.Console.WriteLine("off");
