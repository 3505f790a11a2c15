namespace SeverityByNoWarn;

public static class Nothing;
