using System;
using Unusual;

foreach (var resolution in Resolutions.All)
{
    Console.WriteLine(resolution.GetType() + " " + resolution.Title);
}
