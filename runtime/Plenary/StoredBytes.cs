using System.ComponentModel;

namespace Plenary;

/// <summary>Gives a literal that a generated class carries.</summary>
/// <returns>The literal's bytes, the same at every call.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> StoredBytes();
