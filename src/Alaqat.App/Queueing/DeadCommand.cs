using System.CommandLine;

namespace Alaqat.App.Queueing;

/// <summary><c>alaqat dead</c>: messages that could not be read.</summary>
static class DeadCommand
{
    public static Command Create(Terminal terminal) => new("dead", "Messages of a queue that could not be read after three tries.")
    {
        DeadListCommand.Create(terminal),
        DeadChoiceCommand.Create("retry", "Put messages back into the queue, as if they had never been tried.", DeadFate.Retry, "put back", terminal),
        DeadChoiceCommand.Create("drop", "Delete messages for good.", DeadFate.Drop, "dropped", terminal),
    };
}
