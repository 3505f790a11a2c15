using System;

namespace Strict;

/// <summary>Acts as <see cref="A_RES_52_131.Operative3"/> asks.</summary>
internal static class Program
{
    private static void Main() => Console.WriteLine(nameof(A_RES_52_131.Operative3) + ": " + A_RES_52_131.Instance.Operative3.Opening);
}
