namespace Alaqat.App;

static class Program
{
    static int Main(string[] args) => CommandLine.Run(args, StandardStreams.Open(), Engines.FromFiles());
}
