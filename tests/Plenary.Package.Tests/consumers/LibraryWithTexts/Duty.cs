namespace LibraryWithTexts;

/// <summary>A library's own use of a resolution, compiled against the runtime that it was built with.</summary>
public static class Duty
{
    public static string Words => A_RES_52_131.Instance.Operative3.Opening + " | " + A_RES_52_131.Instance.Operative3.Footnote2.Footnote.Text;
}
