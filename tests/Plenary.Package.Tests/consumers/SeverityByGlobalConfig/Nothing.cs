namespace SeverityByGlobalConfig;

public static class Nothing;
