namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that brings others with it: they are added to the set that it is added to.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs to add along with this one.</summary>
    /// <returns>The dialogs, possibly none.</returns>
    IEnumerable<Dialog> GetDependencies();
}
