using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>What every name of a resolution or part asks of it; found once, since all its children must be looked at.</summary>
internal ref partial struct AkomaNtosoWriter
{
    private bool IsCollection(int work) => Known(work).IsCollection;

    /// <summary>The node of the adoption, -1 where none is told.</summary>
    private int AdoptionOf(int work) => Known(work).Adoption;

    private Work Known(int work)
    {
        if (known.Node != work)
        {
            var (isCollection, adoption) = (false, -1);
            foreach (var child in document.ChildrenOf(work))
            {
                var kind = document.KindOf(child);
                isCollection |= kind == NodeKind.Part && AkomaNtosoLayout.IsStatement(document, child);
                adoption = kind == NodeKind.Adoption && adoption < 0 ? child : adoption;
            }

            known = new Work(work, isCollection, adoption < 0 && work > 0 ? Known(WorkOf(work)).Adoption : adoption);
        }

        return known;
    }

    private readonly record struct Work(int Node, bool IsCollection, int Adoption);
}
