namespace LibraryBetween;

public static class Between
{
    public static string Words => LibraryWithTexts.Duty.Words;
}
