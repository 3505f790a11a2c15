using System.Globalization;
using QuickStart;

var resolution = A_RES_52_131.Instance;
var adoption = resolution.Adoption;

Console.WriteLine(resolution.Title);
Console.WriteLine($"{resolution.Organ.Name}, {adoption.Meeting?.Number}th plenary meeting, {adoption.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");
Console.WriteLine();

Console.WriteLine($"Preamble: {string.Join("; ", resolution.Preamble.Select(paragraph => paragraph.Opening))}");
Console.WriteLine($"Operative part: {string.Join("; ", resolution.Operative.Select(paragraph => paragraph.Opening))}");
Console.WriteLine();

// A property for every paragraph, a typed reference for every footnote: Operative1.Footnote2 would not compile.
Console.WriteLine($"3. {resolution.Operative3.Text}");
Console.WriteLine($"   {resolution.Operative3.Footnote2.Footnote.Text}");
Console.WriteLine($"   {resolution.Operative3.Footnote3.Footnote.Text} (cited in {resolution.Operative3.Footnote3.Positions.Count} places)");
Console.WriteLine();

foreach (var footnote in resolution.Footnotes)
{
    Console.WriteLine($"Footnote {footnote.Marker}: {footnote.Text} Cited by {string.Join(", ", footnote.References.Select(reference => reference.Paragraph?.Path))}");
}

Console.WriteLine();
Console.WriteLine(resolution.ToPlainText(new() { Width = 100 }));

foreach (var (file, text) in new[] { ("52-131.html", resolution.ToHtml(new() { Document = true })), ("52-131.md", resolution.ToMarkdown()) })
{
    var path = Path.Combine(AppContext.BaseDirectory, file);
    File.WriteAllText(path, text);
    Console.WriteLine($"Written: {path}");
}
