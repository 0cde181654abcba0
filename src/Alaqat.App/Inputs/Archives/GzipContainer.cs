namespace Alaqat.App;

/// <summary>A gzipped file of any form. Its name stays: it holds one thing.</summary>
sealed class GzipContainer(UnpackBudget budget) : IContainer
{
    public IEnumerable<InputPart> Parts(string place, PeekedStream stream) =>
        [new InputPart(place, new MeteredStream(new GzipContent(stream), budget, () => stream.BytesTaken))];
}
