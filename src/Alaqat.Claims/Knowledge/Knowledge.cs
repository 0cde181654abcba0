namespace Alaqat.Claims;

/// <summary>Everything that <c>data/</c> holds, read and checked once.</summary>
public sealed record Knowledge(
    ActorLexicon Actors, FrameLexicon Frames, LearnedTriggers Learned, VoiceLexicon Voices, CueLexicon Cues, ConnectiveLexicon Connectives, ListLexicon Lists, DateLexicon Dates)
{
    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static Knowledge Read(IReadOnlyList<KnowledgeFile> files)
    {
        // The two large parts beside each other: they are most of the time to the first claim.
        var frames = Task.Run(() => FrameLexicon.Read(files));
        var learned = files.FirstOrDefault(f => f.Path == "frames/learned.tsv");
        return new Knowledge(
            ActorLexiconReader.Read(files),
            frames.GetAwaiter().GetResult(),
            learned is null ? LearnedTriggers.Empty : LearnedTriggers.Read(learned),
            VoiceLexicon.Read(files),
            CueLexicon.Read(files),
            ConnectiveLexicon.Read(files),
            ListLexicon.Read(files),
            DateLexicon.Read(files));
    }

    public ArticleReader Reader() => new(Actors, new TriggerFinder(Frames, Learned));
}
