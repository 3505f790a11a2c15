using System;
using System.Linq;
using System.Reflection;

namespace Strict;

/// <summary>Acts as <see cref="A_RES_52_131.Operative3"/> asks.</summary>
internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "LangVersion").Value);
        Console.WriteLine(nameof(A_RES_52_131.Operative3) + ": " + A_RES_52_131.Instance.Operative3.Opening);
    }
}
