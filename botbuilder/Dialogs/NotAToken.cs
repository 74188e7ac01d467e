using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Catches the slip that optional <see cref="object"/> parameters invite: <c>EndDialogAsync(cancellationToken)</c> would
/// take the token for the result.
/// </summary>
internal static class NotAToken
{
    public static void Require(object value, [CallerArgumentExpression(nameof(value))] string name = null)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
        }
    }
}
