using System.Text;
using Plenary.Corpus;

if (args.Length != 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Plenary.Corpus IN OUT: reads every IN/*.txt and writes it as Akoma Ntoso to OUT/*.xml");
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
