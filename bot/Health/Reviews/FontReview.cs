using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Pictures;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>Whether there is a font to write in pictures with. It is looked for once.</summary>
/// <param name="options">The settings of pictures.</param>
internal sealed class FontReview(IOptions<PicturesOptions> options) : IConfigurationReview
{
    private readonly Lazy<bool> isThere = new(() => PictureFont.Find(options.Value.Font, PictureFont.Folders) is not null);

    public Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<Finding>>(isThere.Value ? [] : [Findings.Missing("Pictures:Font", language, "Font.Missing") with { Tolerable = true }]);
}
