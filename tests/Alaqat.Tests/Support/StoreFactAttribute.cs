using Xunit.Sdk;

namespace Alaqat.Tests;

/// <summary>A test that runs on every database that a store may lie in.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Alaqat.Tests.StoreFactDiscoverer", "Alaqat.Tests")]
public sealed class StoreFactAttribute : FactAttribute;
