using Xunit.Sdk;

namespace Alaqat.Tests;

/// <summary>A test with RabbitMQ, and with every database that a store may lie in; skipped, and said so, where what it needs was not started.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Alaqat.Tests.StoreFactDiscoverer", "Alaqat.Tests")]
sealed class BrokerFactAttribute : FactAttribute
{
    /// <param name="variable">Which nodes it needs.</param>
    public BrokerFactAttribute(string variable = TestBroker.OneNode)
    {
        if (TestBroker.Folder(variable) is null)
            Skip = $"no RabbitMQ runs for it; see tools/rabbitmq.sh, and name its folder in {variable}";
    }
}
