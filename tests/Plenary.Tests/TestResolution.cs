namespace Plenary.Tests;

/// <summary>A resolution of a tree made up for a test, as a generated class is one of a text.</summary>
internal sealed class TestResolution : Resolution
{
    public TestResolution(TestNode root, ElementFactory? factory = null, Func<string, Resolution?>? link = null)
        : this(StructureBuilder.Build(root), factory, link)
    {
    }

    public TestResolution((byte[] Text, byte[] Structure) stored, ElementFactory? factory = null, Func<string, Resolution?>? link = null)
        : base(() => stored.Text, () => stored.Structure, factory ?? ((_, _) => null), link ?? (_ => null))
    {
    }

    public T At<T>(int node)
        => (T)Element(node);
}
