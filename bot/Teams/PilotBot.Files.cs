using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace TeamsPilotBot.Bot.Teams;

// What people answer when a file is offered to them.
public sealed partial class PilotBot
{
    /// <inheritdoc/>
    protected override async Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        var person = await IntroduceAsync(turnContext, cancellationToken);
        var language = await LanguageAsync(turnContext, clicked: null, cancellationToken);
        await files.Consents.AcceptAsync(turnContext, fileConsentCardResponse, person, language, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        var person = await IntroduceAsync(turnContext, cancellationToken);
        var language = await LanguageAsync(turnContext, clicked: null, cancellationToken);
        await files.Consents.DeclineAsync(turnContext, fileConsentCardResponse, person, language, cancellationToken);
    }
}
