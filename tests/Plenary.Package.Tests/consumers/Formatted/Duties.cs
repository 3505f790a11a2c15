using Plenary;

namespace Formatted;

public static class Duties
{
    [Cites("A/RES/52/131, para. 3")]
    public static void Check() => System.Console.WriteLine(A_RES_52_131.Instance.Operative3.Opening);

    [Cites(typeof(A_RES_52_131), nameof(A_RES_52_131.Operative4))]
    public  static void Weigh() { }
}
