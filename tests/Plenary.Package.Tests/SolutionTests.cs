namespace Plenary.Package.Tests;

/// <summary>Many projects with the same texts, built at once.</summary>
public sealed class SolutionTests(Workshop workshop)
{
    private const int Libraries = 19;

    [Fact]
    public async Task Twenty_projects_share_texts_by_link_and_are_built_as_a_graph()
    {
        var folder = workshop.FolderOf("Twenty");
        Write("texts/90-6.txt", "90/6. Shared texts\n\nThe General Assembly,\n\nRecalling its earlier resolutions,\n\n1. Decides to remain seized of the matter.\n");
        var libraries = Enumerable.Range(1, Libraries).Select(i => $"Library{i}").ToList();
        foreach (var library in libraries)
        {
            Write($"{library}/{library}.csproj", Project(""));
            Write($"{library}/Duty.cs", $"namespace {library}; public static class Duty {{ public static string Words => A_RES_90_6.Instance.Operative1.Text; }}");
        }

        Write("Reader/Reader.csproj", Project("<OutputType>Exe</OutputType>", [.. libraries]));
        Write("Reader/Reader.cs", string.Concat(libraries.Prepend("Reader").Select(project => $"System.Console.WriteLine(typeof({project}.A_RES_90_6).FullName + \": \" + {project}.A_RES_90_6.Instance.Operative1.Text);\n")));
        Write("Twenty.slnx", $"<Solution>{string.Concat(libraries.Append("Reader").Select(project => $"<Project Path=\"{project}/{project}.csproj\" />"))}</Solution>");

        var build = (await workshop.Dotnet("Twenty", "build", "Twenty.slnx", "-graph", "-m")).OrFail();
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        var printed = Workshop.Lines((await workshop.Dotnet("Twenty", "exec", "Reader/bin/Debug/net10.0/Reader.dll")).OrFail().Output);
        Assert.Equal(libraries.Prepend("Reader").Select(project => $"{project}.A_RES_90_6: Decides to remain seized of the matter."), printed);

        void Write(string file, string content)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }
    }

    private static string Project(string properties, params string[] references) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Plenary" Version="$(PlenaryVersion)" />
            <AdditionalFiles Include="../texts/*.txt" Link="texts/%(Filename)%(Extension)" />
            {string.Concat(references.Select(reference => $"<ProjectReference Include=\"../{reference}/{reference}.csproj\" />"))}
          </ItemGroup>
        </Project>
        """;
}
