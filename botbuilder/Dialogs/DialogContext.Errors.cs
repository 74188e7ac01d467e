namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    /// <summary>Runs an operation and lets an exception carry where it happened, in <see cref="Exception.Data"/>.</summary>
    private async Task<T> WithStackInErrors<T>(Func<Task<T>> operation)
    {
        try
        {
            return await operation();
        }
        catch (Exception error)
        {
            NoteStack(error);
            throw;
        }
    }

    private void NoteStack(Exception error)
    {
        if (error.Data.Contains(nameof(DialogContext)))
        {
            return;
        }

        error.Data.Add(nameof(DialogContext), new Dictionary<string, object>
        {
            [nameof(ActiveDialog)] = ActiveDialog?.Id,
            [nameof(Parent)] = Parent?.ActiveDialog?.Id,
            [nameof(Stack)] = StackIds(),
        });
    }

    /// <summary>The ids of the dialogs on this stack and on those of the parents, innermost first.</summary>
    internal List<string> StackIds()
    {
        var ids = new List<string>();
        for (var dc = this; dc != null; dc = dc.Parent)
        {
            ids.AddRange(dc.Stack.ConvertAll(instance => instance.Id));
        }

        return ids;
    }
}
