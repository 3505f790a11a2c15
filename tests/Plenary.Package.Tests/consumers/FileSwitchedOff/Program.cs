System.Console.WriteLine(FileSwitchedOff.A_RES_90_8.Instance.Operative1.Opening);
