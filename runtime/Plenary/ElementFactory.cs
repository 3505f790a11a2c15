using System.ComponentModel;

namespace Plenary;

/// <summary>Makes the object of a node where a generated class has one of its own for it.</summary>
/// <param name="owner">The resolution that the node belongs to.</param>
/// <param name="node">The node's number, <c>-1 - k</c> for the footnotes of node <c>k</c>, <c>int.MinValue + k</c> for its citations.</param>
/// <returns>The object, or null where the runtime makes a plain one.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate object? ElementFactory(Resolution owner, int node);
