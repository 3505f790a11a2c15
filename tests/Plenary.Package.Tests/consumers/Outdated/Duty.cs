namespace Outdated;

/// <summary>Acts as <see cref="A_RES_52_131.Operative14"/> asks, and <see cref="A_RES_52_131.Operative15"/>.</summary>
public static class Duty;
