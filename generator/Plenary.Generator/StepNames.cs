namespace Plenary.Generator;

/// <summary>The tracking names of the pipeline's steps.</summary>
internal static class StepNames
{
    public const string Options = nameof(Options);
    public const string Repeats = nameof(Repeats);
    public const string Read = nameof(Read);
    public const string Parse = nameof(Parse);
    public const string Model = nameof(Model);
    public const string Name = nameof(Name);
    public const string Index = nameof(Index);
    public const string Link = nameof(Link);
    public const string Emit = nameof(Emit);
    public const string Catalog = nameof(Catalog);
    public const string Names = nameof(Names);
    public const string Citable = nameof(Citable);
    public const string CitableIndex = nameof(CitableIndex);
    public const string Citations = nameof(Citations);
}
