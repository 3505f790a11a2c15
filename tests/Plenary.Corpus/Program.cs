using System.Text;
using Plenary.Corpus;

if (args is ["--diagnostics", var folder, var table] && Directory.Exists(folder))
{
    using var rows = new StreamWriter(table, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    Console.WriteLine(DiagnosticRun.Write(folder, rows));
    return 0;
}

if (args.Length != 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Plenary.Corpus IN OUT: reads every IN/*.txt and writes it as Akoma Ntoso to OUT/*.xml");
    Console.Error.WriteLine("Plenary.Corpus --diagnostics IN TABLE: counts what is reported of IN/*.txt and writes each as a row of TABLE");
    return 2;
}

Directory.CreateDirectory(args[1]);
var outcome = CorpusRun.Of(args[0], (name, resolution) =>
    File.WriteAllText(Path.Combine(args[1], name + ".xml"), resolution.ToAkomaNtoso(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
foreach (var (name, reason) in outcome.Failures)
{
    Console.Error.WriteLine($"{name}: {reason}");
}

Console.WriteLine(outcome);
return 0;
