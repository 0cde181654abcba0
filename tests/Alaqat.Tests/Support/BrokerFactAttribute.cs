namespace Alaqat.Tests;

/// <summary>A test with RabbitMQ; skipped, and said so, where no node was started for it.</summary>
sealed class BrokerFactAttribute : FactAttribute
{
    /// <param name="variable">Which nodes it needs.</param>
    public BrokerFactAttribute(string variable = TestBroker.OneNode)
    {
        if (TestBroker.Folder(variable) is null)
            Skip = $"no RabbitMQ runs for it; see tools/rabbitmq.sh, and name its folder in {variable}";
    }
}
