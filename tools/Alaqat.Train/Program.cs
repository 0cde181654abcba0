namespace Alaqat.Train;

/// <summary>Entry point of the offline trainers: <c>Alaqat.Train VERB [options]</c>.</summary>
static class Program
{
    static int Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "embeddings":
                return EmbeddingsVerb.Run(args);
            case "segment":
                return SegmentCommand.Run(args);
            case "claims":
                return ClaimsCommand.Run(args);
            case "tag":
                return TagVerb.Run(args);
            case "parse":
                return Parse.ParseCommand.Run(args);
            case "names":
                return NamesVerb.Run(args);
            default:
                Console.Error.WriteLine("usage: Alaqat.Train segment|tag|parse|names|embeddings|claims [options]");
                return 2;
        }
    }
}
