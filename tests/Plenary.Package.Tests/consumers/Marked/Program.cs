using System;

var resolution = Elsewhere.Impartiality.Instance;
Console.WriteLine(resolution.Symbol);
Console.WriteLine(resolution.Language);
Console.WriteLine(typeof(Elsewhere.Impartiality).IsPublic);
Console.WriteLine(Texts.Of.The.Assembly.A_RES_90_7.Instance.Operative1.Text);
