using Plenary;

namespace SeverityByEditorConfig;

[Cites("90/7, para. 9")]
public static class Nothing
{
#pragma warning disable PLN5001
    [Cites("90/7, para. 2", "000000")]
    public static void Once() { }
#pragma warning restore PLN5001

    [Cites("90/7, para. 2", "000000")]
    public static void Again() { }
}
