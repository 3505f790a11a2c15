namespace NoTexts;

public static class Nothing;
