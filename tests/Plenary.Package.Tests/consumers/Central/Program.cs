System.Console.WriteLine(Central.A_RES_52_131.Instance.Operative3.Opening);
