namespace SeverityByEditorConfig;

public static class Nothing;
