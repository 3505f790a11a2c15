using System.Globalization;

namespace Plenary.Corpus.Tests;

/// <summary>The floors of the figures, as the file floors.tsv has them: a line a figure, a column a form.</summary>
internal sealed class Floors
{
    /// <summary>Chance moves a figure a little when rules change; a floor stands so much below what was measured.</summary>
    private const double Slack = 0.1;

    private readonly Dictionary<(string Figure, string Form), double> floors = [];
    private readonly List<string> figures = [];

    /// <summary>Reads the file.</summary>
    public static Floors Read()
    {
        var result = new Floors();
        foreach (var line in File.ReadLines(Surroundings.Floors).Skip(1))
        {
            var cells = line.Split('\t');
            result.figures.Add(cells[0]);
            for (var i = 0; i < Surroundings.Forms.Length; i++)
            {
                if (cells[i + 1].Length > 0)
                {
                    result.floors.Add((cells[0], Surroundings.Forms[i]), double.Parse(cells[i + 1], CultureInfo.InvariantCulture));
                }
            }
        }

        return result;
    }

    /// <summary>The floors of a form.</summary>
    public IEnumerable<(string Figure, double Floor)> Of(string form)
        => figures.Where(figure => floors.ContainsKey((figure, form))).Select(figure => (figure, floors[(figure, form)]));

    /// <summary>Raises the floors of a form to what was measured; none sinks.</summary>
    public void Raise(string form, IReadOnlyDictionary<string, double> measured)
    {
        foreach (var (figure, value) in measured)
        {
            if (!figures.Contains(figure))
            {
                figures.Add(figure);
            }

            floors[(figure, form)] = Math.Max(floors.GetValueOrDefault((figure, form)), Math.Max(0, Math.Round(value - Slack, 2)));
        }
    }

    /// <summary>Writes the file.</summary>
    public void Write()
        => File.WriteAllText(
            Surroundings.Floors,
            "figure\t" + string.Join('\t', Surroundings.Forms) + "\n" + string.Concat(figures.Select(figure => figure + "\t"
                + string.Join('\t', Surroundings.Forms.Select(form => floors.TryGetValue((figure, form), out var floor) ? floor.ToString("0.00", CultureInfo.InvariantCulture) : "")) + "\n")));
}
