namespace French;

public static class Nothing;
