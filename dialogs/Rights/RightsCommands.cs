using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Rights;

/// <summary>Something about the person's own data. In a group or a channel, where others read along, there is none.</summary>
/// <param name="intent">The words.</param>
public abstract class RightsCommand(Intent intent) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => intent;

    /// <inheritdoc/>
    public async Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Conversation == ConversationKind.Personal
            ? new ActionResult(await ReplyAsync(message, cancellationToken), null)
            : new ActionResult(null, RightsTexts.Catalog.Get(message.Language, "OnlyAlone"));
    }

    /// <summary>The reply to the person alone.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    protected abstract Task<Reply> ReplyAsync(CommandCall message, CancellationToken cancellationToken);
}

/// <summary>"Mine data": all that is stored about the person, as a file.</summary>
/// <param name="file">Makes the file.</param>
public sealed class MyDataCommand(MyDataFile file) : RightsCommand(Intent.MyData)
{
    /// <inheritdoc/>
    protected override async Task<Reply> ReplyAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var request = new FileRequest(MyDataFile.FileKind, message.Person.Key, message.Language);

        // Made now only to say how large it is; what is fetched is made when it is fetched.
        var made = (await file.MakeAsync(request, cancellationToken))!;
        return new FileReply(request, made.Name, RightsTexts.Catalog.Get(message.Language, "FileDescription"), made.Content.Length);
    }
}

/// <summary>"Slet mig": what that would come to, for the person to confirm. Nothing is erased yet.</summary>
/// <param name="archive">All places where something about a person can be stored.</param>
/// <param name="retention">How long things are kept.</param>
public sealed class EraseMeCommand(PersonalArchive archive, IOptions<RetentionOptions> retention) : RightsCommand(Intent.EraseMe)
{
    /// <inheritdoc/>
    protected override async Task<Reply> ReplyAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var person = await archive.RecogniseAsync(new PersonIdentity { Key = message.Person.Key }, cancellationToken);
        return new ErasePreviewReply(message.Language, Nonce.New(), await archive.PlanAsync(person, cancellationToken), retention.Value);
    }
}
