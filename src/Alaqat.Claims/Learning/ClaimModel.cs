namespace Alaqat.Claims;

/// <summary>Everything that <c>Alaqat.Train claims</c> learns, in one stream (<c>models/claims.bin</c>).</summary>
/// <param name="Threshold">Probability from which a triple is a claim, chosen on the training gold by cross-validation.</param>
/// <param name="Arguments">Trigger, source and target.</param>
/// <param name="Holder">Voice as holder.</param>
/// <param name="Status">One model for each status.</param>
/// <param name="Spans">Reasons and goals: where a span begins, for each role, and where it ends.</param>
public sealed record ClaimModel(
    float Threshold, FeatureNetwork Arguments, LinearModel Holder, LinearModel[] Status, SpanModel Spans)
{
    const uint Magic = 0x33434C41; // ALC3

    /// <exception cref="InvalidDataException">The stream is no claims model, or one of another version.</exception>
    public static ClaimModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadUInt32() != Magic)
                throw new InvalidDataException("This is no claims model of this version; train it again with 'Alaqat.Train claims'.");
            var threshold = reader.ReadSingle();
            var arguments = FeatureNetwork.Read(reader);
            var holder = LinearModel.Read(reader);
            var status = new LinearModel[StatusChooser.Count];
            for (var i = 0; i < status.Length; i++)
                status[i] = LinearModel.Read(reader);
            return new ClaimModel(threshold, arguments, holder, status, SpanModel.Read(reader));
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The claims model ends too early; restore it or train it again.", e);
        }
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Threshold);
        Arguments.Write(writer);
        Holder.Write(writer);
        foreach (var model in Status)
            model.Write(writer);
        Spans.Write(writer);
    }
}
