using System;
using Additional;

var resolution = A_RES_52_131.Instance;
Console.WriteLine(resolution.Title);
Console.WriteLine(resolution.Preambular1.Opening);
Console.WriteLine(resolution.Operative3.Footnote2.Footnote.Text);
Console.WriteLine(resolution.Operative3.Footnote3.Positions.Count);
Console.WriteLine(Resolutions.Find("A/RES/52/131") == resolution);
