using System.Globalization;
using System.Numerics;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or words; the first number in the answer is taken.</summary>
/// <typeparam name="T">One of <see cref="float"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/> and <see cref="decimal"/>.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether a number is accepted.</param>
    /// <param name="defaultLocale">Language of activities without a locale; by default English.</param>
    /// <exception cref="NotSupportedException">The type is none of those that it can ask for.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        if (default(T) is not (float or int or long or double or decimal))
        {
            throw new NotSupportedException($"{nameof(NumberPrompt<int>)} cannot ask for a {typeof(T).Name}.");
        }
    }

    /// <summary>Language of activities without a locale; by default English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptInstance.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var locale = activity.Locale ?? DefaultLocale ?? Culture.English;
            if (NumberRecognizer.FirstWithOrWithoutUnit(activity.Text, locale) is { } written
                && Parse(written, new CultureInfo(locale)) is { } number)
            {
                result.Succeeded = true;
                result.Value = number;
            }
        }

        return Task.FromResult(result);
    }

    private static T? Parse(string written, CultureInfo culture) => (object)default(T) switch
    {
        float => (T?)(object)Parse<float>(written, culture),
        int => (T?)(object)Parse<int>(written, culture),
        long => (T?)(object)Parse<long>(written, culture),
        double => (T?)(object)Parse<double>(written, culture),
        _ => (T?)(object)Parse<decimal>(written, culture),
    };

    private static TNumber? Parse<TNumber>(string written, CultureInfo culture)
        where TNumber : struct, INumberBase<TNumber> =>
        TNumber.TryParse(written, NumberStyles.Any, culture, out var number) ? number : null;
}
