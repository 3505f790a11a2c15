namespace SeverityByWarningsAsErrors;

public static class Nothing;
