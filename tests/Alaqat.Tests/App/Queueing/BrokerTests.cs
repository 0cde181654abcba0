namespace Alaqat.Tests;

/// <summary>Tests that share the broker, one after the other: some stop it.</summary>
[CollectionDefinition(Name)]
public sealed class BrokerTests
{
    public const string Name = "broker";

    /// <summary>The trait by which <c>.ci/run</c> leaves tests out of its second round.</summary>
    public const string Level = "Level";

    /// <summary>Tests that break something and see it mended: slow, and the same under any culture.</summary>
    public const string Fault = "Fault";
}
