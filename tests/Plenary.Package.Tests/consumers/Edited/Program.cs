System.Console.WriteLine(Edited.A_RES_90_9.Instance.Operative1.Text);
