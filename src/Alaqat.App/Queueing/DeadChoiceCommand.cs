using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Alaqat.App.Queueing;

/// <summary><c>alaqat dead retry</c> and <c>alaqat dead drop</c>: some or all of them.</summary>
static class DeadChoiceCommand
{
    public static Command Create(string name, string description, DeadFate fate, string done, Terminal terminal)
    {
        var messages = new Argument<string[]>("MESSAGE") { Description = "Messages, as 'alaqat dead list' names them.", Arity = ArgumentArity.ZeroOrMore };
        messages.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
                result.AddError($"There is no option '{token.Value}'.");
        });
        var all = new Option<bool>("--all") { Description = "All of them." };
        var queue = new QueueOptions();
        var command = new Command(name, description) { messages, all };
        queue.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(messages) ?? [];
            if (parsed.GetValue(all) == wanted.Length > 0)
                throw new UsageException("name messages as 'alaqat dead list' does, or all of them with --all");
            var missing = wanted.ToHashSet(StringComparer.Ordinal);
            var count = 0;
            DeadLetters.Visit(queue.Address(parsed), queue.Names(parsed), letter =>
            {
                if (wanted.Length > 0 && !wanted.Any(letter.IsCalled))
                    return DeadFate.Keep;
                missing.RemoveWhere(letter.IsCalled);
                count++;
                return fate;
            });
            foreach (var one in missing.Order(StringComparer.Ordinal))
                terminal.Complain($"there is no message {one} among the dead; 'alaqat dead list' names them");
            terminal.Output.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{count:N0} messages {done}\n")));
            return count > 0 && missing.Count == 0 ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
