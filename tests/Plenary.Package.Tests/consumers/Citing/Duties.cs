using Plenary;

namespace Citing;

[Cites(typeof(A_RES_52_131), nameof(A_RES_52_131.Operative3), "c3d8f2")]
[Cites("A/RES/52/131, para. 3", "123456")]
public static class Duties
{
    [Cites("resolution 52/131, para. 15")]
    public static void Check([Cites("A/RES/52/131, para. 4")] int instruments) => System.Console.WriteLine(instruments);
}
