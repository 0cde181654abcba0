namespace Alaqat.App;

static class Program
{
    static int Main(string[] args)
    {
        ProcessTitle.HideSecrets();
        return CommandLine.Run(args, StandardStreams.Open(), Engines.FromFiles());
    }
}
