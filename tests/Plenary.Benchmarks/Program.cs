using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Plenary.Benchmarks;

if (args is ["parts", var file])
{
    Console.WriteLine(AssemblySize.Parts(new MemoryStream(File.ReadAllBytes(file))));
    return;
}

if (args is ["size", var step])
{
    AssemblySize.Measure(int.Parse(step, CultureInfo.InvariantCulture));
    return;
}

if (args is ["startup", .. var counts])
{
    StartUp.Measure(counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture)));
    return;
}

if (args is ["build", .. var sizes])
{
    BuildCost.Measure(sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
    return;
}

if (args is ["cost", var texts])
{
    BuildCost.Compare(int.Parse(texts, CultureInfo.InvariantCulture));
    return;
}

if (args is ["shapes", var many])
{
    Shapes.Measure(int.Parse(many, CultureInfo.InvariantCulture));
    return;
}

// All in one process: the texts are read and compiled once, and ratios are those of one run.
// What is measured must be what the compiler makes in the end: it takes some hundred calls and the time of a busy core until it has.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(12).WithIterationCount(5).WithIterationTime(TimeInterval.FromMilliseconds(400));
var config = DefaultConfig.Instance.AddJob(job);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
